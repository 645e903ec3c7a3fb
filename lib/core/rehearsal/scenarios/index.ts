import { scenarioKinds, type Scenario } from '../scenario';
import * as en from './en';
import * as fr from './fr';

/** Every made thread, six a language, each written in its own. */
export const scenarios: readonly Scenario[] = [en, fr].flatMap((own) =>
  scenarioKinds.map((kind) => own[kind]),
);

export const scenarioOf = (id: string): Scenario | null => scenarios.find((each) => each.id === id) ?? null;
