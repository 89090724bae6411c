/* Keys of a page that is a list: arrows lead from row to row, ? tells the keys. Enter is the focused link's own. */
(() => {
  const reachable = 'a[href], button:not([disabled]), vaadin-button:not([disabled])';

  const writing = event => event.composedPath().some(node =>
    node.matches?.('input, textarea, [contenteditable], vaadin-dialog, [role=listbox], [role=menu]'));

  const moveBy = (list, step) => {
    const rows = [...list.querySelectorAll('.jf-rows tbody tr')];
    const here = rows.findIndex(row => row.contains(document.activeElement));
    const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step];
    const target = next?.querySelector(reachable) ?? (step > 0 && here >= 0 ? list.querySelector('.jf-more:not([hidden])') : null);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
    return !!target;
  };

  document.addEventListener('keydown', event => {
    const list = document.querySelector('.jf-list-page');
    if (!list || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey
        || writing(event) || document.querySelector('vaadin-dialog[opened]')) {
      return;
    }
    if (event.key === '?') {
      list.dispatchEvent(new CustomEvent('jf-keys'));
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const within = list.contains(document.activeElement) || document.activeElement === document.body;
      if (within && moveBy(list, event.key === 'ArrowDown' ? 1 : -1)) {
        event.preventDefault();
      }
    }
  });
})();
