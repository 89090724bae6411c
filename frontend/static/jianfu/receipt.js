// Copies, saves and prints the receipt inside the browser: the code travels nowhere and is stored nowhere.
{
  class Receipt extends HTMLElement {
    connectedCallback() {
      this.address = new URL('follow', document.baseURI).href;
      this.querySelector('.in-follow-address').textContent = this.address;
      this.addEventListener('click', (event) => {
        const act = event.target.closest?.('[data-act]')?.dataset.act;
        if (act) {
          this[act]();
          document.querySelector('jianfu-form-keeper').unsent = false;
        }
      });
    }

    say(text) {
      this.querySelector('.in-said').textContent = text;
    }

    copy() {
      const area = document.createElement('textarea');
      area.value = this.dataset.code;
      this.append(area);
      area.select();
      if (document.execCommand('copy')) this.say(this.dataset.copied);
      area.remove();
    }

    save() {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['\ufeff' + this.dataset.text.replace('{address}', this.address)], { type: 'text/plain;charset=utf-8' }));
      link.download = this.dataset.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
      this.say(this.dataset.saved);
    }

    print() {
      window.print();
    }
  }

  if (!customElements.get('jianfu-receipt')) customElements.define('jianfu-receipt', Receipt);
}
