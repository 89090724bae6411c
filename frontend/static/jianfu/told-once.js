// No text that was typed just before a click is lost, in whatever field.
{
  // An input method may tell the same text twice when it commits. Flow waits with the first, takes the second for no change,
  // and loses both when the next click sends what waited.
  const told = new WeakMap();
  document.addEventListener('input', (event) => {
    const field = event.composedPath()[0];
    if (told.get(field) === field.value) event.stopPropagation();
    told.set(field, field.value);
  }, true);
  document.addEventListener('focusout', (event) => told.delete(event.composedPath()[0]), true);
}
