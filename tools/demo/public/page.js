// The made page's own script: comments arrive over an event stream, as on a live social page.
const list = document.querySelector('.comment-list');
const form = document.querySelector('.reply-form');
const box = form.querySelector('textarea');

const stream = new EventSource('/comments' + location.search);
stream.addEventListener('comment', ({ data }) => {
  const { html, to } = JSON.parse(data);
  const piece = document.createRange().createContextualFragment(html);
  const parent = to && document.getElementById(to)?.closest('.comment-item')?.querySelector('.replies');
  (parent || list).append(piece);
});
stream.addEventListener('played', () => {
  document.documentElement.dataset.played = 'true';
  stream.close();
});

list.addEventListener('click', ({ target }) => {
  const button = target.closest('.answer');
  if (!button) return;
  // The one field is for everybody: who is answered is named in it, as on many sites.
  if (box.value === '') box.value = `@${button.dataset.author} `;
  box.focus();
});

// Nothing is published anywhere: what was sent is counted, so that a test can see that nothing was.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent ?? 0) + 1);
  box.value = '';
});
