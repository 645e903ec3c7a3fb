import type { Reading } from '@/lib/core/reading/reading';
import type { Expected } from './case';

/** What of a reading isn't as expected, with what it says; nothing where all of it is. */
export function wrongsOf(expected: Expected, reading: Reading): string[] {
  const { sentiment, hostile, hostility, complaint, topics } = reading;
  const codes = reading.signals.map(({ code }) => code);
  const isComplaint = complaint >= 0.5;
  return [
    expected.sentiment === undefined || expected.sentiment === sentiment.label
      ? ''
      : `${sentiment.label} for ${expected.sentiment}`,
    expected.not === sentiment.label ? sentiment.label : '',
    expected.hostile === undefined || expected.hostile === hostile
      ? ''
      : `${hostile ? 'hostile' : 'not hostile'}: ${hostility}`,
    expected.complaint === undefined || expected.complaint === isComplaint
      ? ''
      : `${isComplaint ? 'complaint' : 'no complaint'}: ${complaint}`,
    expected.topic === undefined || topics.includes(expected.topic)
      ? ''
      : `about ${topics.join(', ')} for ${expected.topic}`,
    expected.signal === undefined || codes.includes(expected.signal) ? '' : `no ${expected.signal}`,
    expected.noSignal !== undefined && codes.includes(expected.noSignal) ? expected.noSignal : '',
  ].filter((wrong) => wrong !== '');
}
