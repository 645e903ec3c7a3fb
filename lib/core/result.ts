/** An expected failure is a value; a bug throws. `code` is for the program, components translate it. */
export type Result<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; code: Code };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });
export const fail = <Code extends string>(code: Code): { ok: false; code: Code } => ({ ok: false, code });
