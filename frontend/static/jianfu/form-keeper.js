// Keeps a public page and its text when the session, the server or the line is gone, and carries both into a fresh form.
// Its only memory is this page: nothing is put into the browser's storage.
{
  class FormKeeper extends HTMLElement {
    connectedCallback() {
      this.hidden = true;
      this.watcher = new MutationObserver(() => this.look());
      this.watcher.observe(document.body, { childList: true });
      this.beforeUnload = (event) => (this.unsent || this.written()) && !this.leaving && event.preventDefault();
      this.escape = (event) => this.panel && event.key === 'Escape' && event.stopImmediatePropagation();
      this.exit = (event) => this.exitAtOnce(event);
      this.flush = () => this.dispatchEvent(new Event('flush'));
      window.addEventListener('beforeunload', this.beforeUnload);
      this.stay = () => this.handOver();
      window.addEventListener('pagehide', this.stay);
      window.addEventListener('popstate', this.flush, true);
      window.addEventListener('keydown', this.escape, true);
      document.addEventListener('click', this.exit, true);
      this.look();
    }

    disconnectedCallback() {
      this.watcher.disconnect();
      window.removeEventListener('beforeunload', this.beforeUnload);
      window.removeEventListener('pagehide', this.stay);
      window.removeEventListener('popstate', this.flush, true);
      window.removeEventListener('keydown', this.escape, true);
      document.removeEventListener('click', this.exit, true);
    }

    texts() {
      return [...document.querySelectorAll('[data-carry]')];
    }

    written() {
      return this.texts().some((host) => host.querySelector('textarea')?.value.trim());
    }

    valueOf(host) {
      return (host.localName === 'jianfu-chips' ? host : host.querySelector('textarea, input'))?.value ?? '';
    }

    exitAtOnce(event) {
      const link = event.target.closest?.('.in-exit');
      if (!link) return;
      event.preventDefault();
      this.leaving = true;
      this.post(this.dataset.leaveBy, '{}').catch(() => {});
      document.documentElement.style.visibility = 'hidden';
      document.title = ' ';
      window.location.replace(link.href);
    }

    look() {
      if (this.kept && !this.panel && document.querySelector('body > .v-system-error')) this.showPanel();
    }

    showPanel() {
      const text = (name) => this.getAttribute('data-text-' + name);
      const part = (tag, words, className) => {
        const element = document.createElement(tag);
        element.textContent = words;
        if (className) element.className = className;
        return element;
      };
      this.panel = part('div', '', 'in-lost');
      this.panel.setAttribute('role', 'alertdialog');
      this.panel.setAttribute('aria-label', text('title'));
      this.message = part('p', text('text'));
      const carry = part('button', text('button'), 'in-lost-carry');
      carry.addEventListener('click', () => this.carry(carry));
      const copy = part('button', text('copy'), 'in-lost-copy');
      copy.addEventListener('click', () => this.copy());
      this.panel.append(part('h2', text('title')), this.message, carry, copy);
      document.body.append(this.panel);
      carry.focus();
    }

    answers() {
      const answers = { ...JSON.parse(this.kept || '{}'), page: this.dataset.page, tab: window.name };
      for (const host of this.texts()) {
        answers[host.dataset.carry] = this.valueOf(host);
      }
      return answers;
    }

    // A page that is loaded anew finds what stood on it: the half-typed line reaches the visit while the page goes.
    handOver() {
      if (this.leaving || !this.kept || !(this.unsent || this.written())) return;
      this.post(this.dataset.carryTo, JSON.stringify(this.answers())).catch(() => {});
    }

    post(address, body, goesOn = true) {
      return fetch(address, {
        method: 'POST',
        credentials: 'same-origin',
        keepalive: goesOn,
        headers: { 'Content-Type': 'application/json', 'X-Jianfu-Carry': '1' },
        body,
      });
    }

    async carry(button) {
      button.disabled = true;
      try {
        const response = await this.post(this.dataset.carryTo, JSON.stringify(this.answers()), false);
        if (!response.ok) throw new Error(String(response.status));
        this.leaving = true;
        window.location.assign(this.dataset.goOn);
      } catch {
        this.message.textContent = this.getAttribute('data-text-again');
        button.disabled = false;
      }
    }

    copy() {
      const answers = this.answers();
      const words = this.texts().map((host) => host.dataset.carry);
      const text = [...new Set(['story', ...words])].map((name) => answers[name]).filter(Boolean).join('\n\n');
      const area = document.createElement('textarea');
      area.value = text;
      this.panel.append(area);
      area.select();
      if (document.execCommand('copy')) this.message.textContent = this.getAttribute('data-text-copied');
      area.remove();
    }
  }

  if (!customElements.get('jianfu-form-keeper')) customElements.define('jianfu-form-keeper', FormKeeper);
}
