// While a file is on its way nothing goes on without it: whoever presses a button that would go on waits until it is there,
// and then the button is pressed for them. Whoever wants to leave is asked.
if (!window.jianfuUploads) {
  window.jianfuUploads = true;

  const files = () => [...document.querySelectorAll('vaadin-upload')].flatMap((upload) => [...(upload.files ?? [])]);
  const travelling = () => files().some((file) => file.uploading || file.held);
  const failed = () => files().some((file) => file.error);
  const words = (name) => document.querySelector('vaadin-upload')?.dataset[name] ?? '';

  // What is there stands in the list of what is kept; what failed stays and can be tried again.
  document.addEventListener('upload-success', (event) => {
    const upload = event.target;
    const arrived = event.detail.file;
    setTimeout(() => (upload.files = upload.files.filter((file) => file !== arrived)));
  }, true);

  // The bar says whose progress it shows.
  const name = (event) => requestAnimationFrame(() => event.target.querySelectorAll?.('vaadin-upload-file').forEach((item) =>
    item.querySelector('vaadin-progress-bar')?.setAttribute('aria-label', item.file?.name ?? '')));
  ['upload-before', 'upload-start', 'upload-progress'].forEach((step) => document.addEventListener(step, name, true));

  const goesOn = (event) => event.composedPath().find((node) => node instanceof Element
    && node.matches('vaadin-button[theme~="primary"], [data-goes-on]')
    && !node.closest('vaadin-upload'));

  let waiting = null;
  const wait = (button) => {
    if (waiting) return;
    waiting = button;
    button.setAttribute('aria-busy', 'true');
    const note = document.createElement('p');
    note.className = 'jf-waits';
    note.setAttribute('role', 'status');
    note.textContent = words('waiting');
    (document.querySelector('.jf-file-box vaadin-upload') ?? button).after(note);
    const look = () => {
      if (travelling()) return setTimeout(look, 100);
      waiting = null;
      button.removeAttribute('aria-busy');
      if (!failed()) {
        note.remove();
        if (button.isConnected) setTimeout(() => button.click());
        return undefined;
      }
      note.textContent = words('failed');
      return setTimeout(() => note.remove(), 8000);
    };
    look();
  };

  document.addEventListener('click', (event) => {
    if (!travelling()) return;
    const button = goesOn(event);
    if (button) {
      event.stopImmediatePropagation();
      event.preventDefault();
      wait(button);
    } else if (event.composedPath().some((node) => node.localName === 'a' && node.href && !node.target)
        && !confirm(words('leaving'))) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  }, true);

  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey || !travelling()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const around = event.composedPath().find((node) => node.localName === 'vaadin-dialog' || node.localName === 'main');
    const button = around?.querySelector('vaadin-button[theme~="primary"]');
    if (button) wait(button);
  }, true);

  window.addEventListener('beforeunload', (event) => travelling() && event.preventDefault());
}
