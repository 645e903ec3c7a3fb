/** A thread made for the purpose, with what someone who answers for the brand would say of it. */
export interface MadeThread {
  name: string;
  /** Levels that its peak may have. */
  peak: readonly string[];
  postures?: readonly string[];
  final?: readonly string[];
  network?: string;
  post?: string;
  /** The post is the brand's own unless said otherwise. */
  ownPage?: boolean;
  /** Minutes between two comments. */
  every?: number;
  /** The level as it is where it falls short of `peak`: kept, so that nobody takes the table for what we can do. */
  missed?: string;
  /** `Author likes: text`, one a line; `>` before it answers the last one at the top. */
  said: string;
}

export function lineOf(thread: MadeThread, brand: object): object {
  let head: string | null = null;
  const comments = thread.said
    .trim()
    .split('\n')
    .map((line, at) => {
      const [, reply = '', author = '', likes = '0', text = ''] =
        /^(> )?([^:]+?) (\d+): (.+)$/.exec(line.trim()) ?? [];
      if (text === '') throw new Error(`not a comment: ${line}`);
      const id = `c${at}`;
      const parentId = reply === '' ? null : head;
      if (reply === '') head = id;
      const postedAt = 1_760_000_000 + at * 60 * (thread.every ?? 6);
      return { id, parentId, author, text, likes: Number(likes), postedAt };
    });
  const { name, network = 'facebook', post = '…', ownPage = true } = thread;
  return { id: name, network, post, ownPage, brand, comments };
}
