// Counts characters the way people do (𠮷 and 😀 once) while they type, and refuses floods instead of cutting them.
{
  const FLOOD = 200000;
  const number = new Intl.NumberFormat('en-US');
  const length = (text) => {
    let count = 0;
    for (const _ of text) count++;
    return count;
  };
  const say = (host, attribute, count, over) => {
    const place = host.querySelector('.in-count');
    if (place) place.textContent = host.getAttribute(attribute).replace('#', number.format(count));
    host.toggleAttribute('data-too-long', over);
  };
  const count = (host, text) => {
    const left = Number(host.dataset.limit) - length(text);
    say(host, left < 0 ? 'data-over' : 'data-left', Math.abs(left), left < 0);
  };

  document.addEventListener('input', (event) => {
    const host = event.target.closest?.('[data-limit]');
    if (host) count(host, event.target.value ?? '');
  });

  document.addEventListener('paste', (event) => {
    const host = event.target.closest?.('[data-limit]');
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (host && pasted.length + (host.value?.length ?? 0) > FLOOD) {
      event.preventDefault();
      say(host, 'data-flood', length(pasted), true);
    }
  }, true);
}
