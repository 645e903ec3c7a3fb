import { parseArgs } from 'node:util';
import { cameraFor, type Taken } from './camera';
import { writeIndex } from './index-page';
import { firstScenes } from './scenes-first';
import { practiceScenes } from './scenes-practice';
import { stormScenes } from './scenes-storm';
import { beginStory } from './story';

/**
 * `tsx tools/screens/take.ts [--build FOLDER] [--to FOLDER] [--png] [--only WORD] [--lang en|fr]`: a picture of each
 * screen in each of its states, in both languages, light and dark, of the real extension in a real browser.
 */
const { values } = parseArgs({
  options: {
    build: { type: 'string', default: '.output/chrome-mv3-e2e' },
    to: { type: 'string', default: 'docs/screens' },
    png: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    lang: { type: 'string' },
  },
});

const taken: Taken[] = [];
for (const lang of ['en', 'fr'] as const) {
  if (values.lang !== undefined && values.lang !== lang) continue;
  const camera = cameraFor(values.to, lang, { only: values.only, type: values.png ? 'png' : 'webp' });
  for (const scenes of [firstScenes, stormScenes, practiceScenes]) {
    const story = await beginStory(values.build, lang);
    try {
      await scenes(story, camera);
    } finally {
      await story.end();
    }
  }
  taken.push(...camera.taken);
}
if (!values.png && values.only === '' && values.lang === undefined) writeIndex(values.to, taken);
console.log(`${taken.length} pictures in ${values.to}`);
