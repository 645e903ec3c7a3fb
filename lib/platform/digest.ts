/** SHA-256 in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Half of it: nobody can write a comment that is taken for another one. */
export const digest = async (text: string): Promise<string> => (await sha256(text)).slice(0, 32);
