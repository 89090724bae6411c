// A few answers, all in sight, to choose one from: native radio buttons, and what the chosen one means.
{
  let groups = 0;

  const part = (tag, className, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  class Chips extends HTMLElement {
    key = '';
    wrong = false;
    reason = '';

    connectedCallback() {
      if (!this.group) this.draw();
    }

    draw() {
      const name = 'chips-' + ++groups;
      this.group = part('fieldset', '');
      this.group.setAttribute('role', 'radiogroup');
      this.group.setAttribute('aria-describedby', name + '-error');
      if ('required' in this.dataset) this.group.setAttribute('aria-required', 'true');
      this.error = part('div', 'in-chips-error');
      this.error.id = name + '-error';
      this.error.setAttribute('role', 'alert');
      this.meaning = part('div', 'in-meaning');
      this.meaning.setAttribute('aria-live', 'polite');
      this.meaning.hidden = true;
      this.options = JSON.parse(this.dataset.options);
      const chips = part('div', 'in-chips-row');
      chips.append(...this.options.map((option) => this.chip(name, option)));
      this.group.append(part('legend', '', this.dataset.label), chips);
      this.append(this.group, this.error, this.meaning);
      this.show();
    }

    show() {
      if (!this.group) return;
      for (const input of this.group.querySelectorAll('input')) input.checked = input.value === this.key;
      this.toggleAttribute('invalid', this.wrong);
      this.group.setAttribute('aria-invalid', String(this.wrong));
      this.error.textContent = this.wrong ? this.reason : '';
      this.explain();
    }

    chip(name, option) {
      const chip = part('label', 'in-chip');
      const input = part('input', '');
      input.type = 'radio';
      input.name = name;
      input.value = option.key;
      input.addEventListener('change', () => {
        this.key = input.value;
        this.invalid = false;
        this.dispatchEvent(new CustomEvent('value-changed'));
      });
      chip.append(input, part('span', '', option.label));
      return chip;
    }

    get value() {
      return this.key;
    }

    set value(key) {
      this.key = key;
      this.show();
    }

    get invalid() {
      return this.wrong;
    }

    set invalid(wrong) {
      this.wrong = Boolean(wrong);
      this.show();
    }

    get errorMessage() {
      return this.reason;
    }

    set errorMessage(reason) {
      this.reason = reason ?? '';
      this.show();
    }

    explain() {
      const option = this.options.find((each) => each.key === this.key);
      this.meaning.hidden = !option?.meaning;
      this.meaning.replaceChildren();
      if (option?.meaning) this.meaning.append(part('p', '', option.meaning), part('span', '', option.example));
    }
  }

  if (!customElements.get('jianfu-chips')) customElements.define('jianfu-chips', Chips);
}
