/**
 * Longer texts are read up to here: nobody writes more in a comment, and a page may be hostile. Apart from the schema,
 * so that a script which only walks texts does not carry a schema library.
 */
export const longestComment = 20_000;
