/** A made brand page that heats up: the words, and when each comment arrives. */
export interface ScenarioComment {
  id: string;
  /** The head of the thread it answers; absent for a head. */
  to?: string;
  author: string;
  text: string;
  likes: number;
  /** Minutes before the page opens; absent for a comment that arrives while it is open. */
  minutesAgo?: number;
}

export interface Scenario {
  lang: 'fr' | 'en';
  brand: { name: string; handle: string; contact: string; signature: string };
  post: { title: string; text: string; minutesAgo: number };
  /** The words of the page itself. */
  words: { comments: string; reply: string; replyTo: string; publish: string; likes: string };
  /** What each thread is there to show, by its head's id: the headless run checks `heats` against the flags. */
  threads: { id: string; about: string; heats: boolean }[];
  comments: ScenarioComment[];
}
