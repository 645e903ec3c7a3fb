/** `https://…` with a name that has a dot in it. */
export const isWebAddress = (text: string): boolean => {
  const { protocol, hostname } = URL.parse(text) ?? {};
  return (protocol === 'https:' || protocol === 'http:') && hostname !== undefined && hostname.includes('.');
};
