// What was just done stays until it is closed; a page loaded again or kept as a bookmark is the page alone.
export const said = document.querySelector<HTMLElement>('[data-said]');

const close = said?.querySelector<HTMLButtonElement>('[data-close-said]');
if (said && close) {
  close.hidden = false;
  close.addEventListener('click', () => said.remove());
  const { searchParams, pathname, hash } = new URL(location.href);
  searchParams.delete('said');
  history.replaceState(history.state, '', `${pathname}${searchParams.size > 0 ? `?${searchParams}` : ''}${hash}`);
}
