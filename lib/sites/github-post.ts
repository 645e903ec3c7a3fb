/** `owner/repo/7`: issues and pull requests count in one row, and an issue may be shown at either address. */
export const githubPost = (url: URL): string | null => {
  const [, repository, kind = '', post] =
    /^\/((?:orgs\/)?[^/]+(?:\/[^/]+)?)\/(issues|pull|discussions)\/(\d+)/.exec(url.pathname) ?? [];
  if (repository === undefined) return null;
  return `${repository.toLowerCase()}/${kind === 'discussions' ? 'discussions/' : ''}${post}`;
};

/** In what a person wrote in Markdown: what GitHub put there. */
export const markdownLeftOut =
  '.email-hidden-reply, .email-hidden-toggle, clipboard-copy, .zeroclipboard-container, .blob-wrapper, .js-suggestion-batch-items, ' +
  '.markdown-heading .anchor, .js-jump-link, [data-target="readme-toc.content"]';
