// What the reader's plain pages gain where there is a script. Without one they are complete.

const KEPT = 'jianfu.learn';
const main = document.querySelector('main');

/** Which lessons were begun or read to the end, kept in this browser and nowhere else. */
const marks = {
  all() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) ?? {};
    } catch {
      return {};
    }
  },
  put(lesson, mark) {
    const all = this.all();
    if (mark) {
      all[lesson] = mark;
    } else {
      delete all[lesson];
    }
    try {
      localStorage.setItem(KEPT, JSON.stringify(all));
    } catch {
      // a browser that keeps nothing: the page works all the same
    }
  },
};

/** The lesson's own button, for readers whose marks the portal does not keep. */
function offerMark(local) {
  const lesson = `${main.dataset.course}/${main.dataset.lesson}`;
  const button = local.querySelector('button');
  const finish = button.textContent;
  const show = () => {
    button.textContent = marks.all()[lesson] ? button.dataset.done : finish;
  };
  button.addEventListener('click', () => {
    marks.put(lesson, marks.all()[lesson] ? null : 'finished');
    show();
  });
  show();
  local.hidden = false;
}

/** In the list of a course: what was read here, and where to read on. */
function showMarks(lessons) {
  const all = marks.all();
  let next = null;
  for (const item of lessons) {
    const mark = all[`${main.dataset.course}/${item.dataset.lesson}`];
    if (mark) {
      item.classList.add(`jl-${mark}`);
      item.querySelector('.jl-mark').textContent = item.querySelector('.jl-mark').dataset[mark];
    } else {
      next ??= item.querySelector('a').href;
    }
  }
  const begin = document.getElementById('begin');
  if (begin && next && lessons[0].classList.contains('jl-finished')) {
    begin.href = next;
    begin.textContent = begin.dataset.resume;
  }
}

/** A lesson withdrawn while it lies open says so when its reader comes back to it. */
function listenForWithdrawal() {
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible' || main.querySelector('.jl-withdrawn')) {
      return;
    }
    const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => null);
    if (answer?.status === 410) {
      const notice = document.createElement('p');
      notice.className = 'jl-withdrawn';
      notice.setAttribute('role', 'alert');
      notice.textContent = main.dataset.withdrawn;
      main.prepend(notice);
    }
  });
}

/** The table of contents shows which part is being read. */
function followParts(links) {
  const byId = new Map(links.map(link => [decodeURIComponent(link.hash.slice(1)), link]));
  const observer = new IntersectionObserver(
    entries => {
      for (const entry of entries.filter(entry => entry.isIntersecting)) {
        links.forEach(link => link.removeAttribute('aria-current'));
        byId.get(entry.target.id)?.setAttribute('aria-current', 'true');
      }
    },
    { rootMargin: '0px 0px -70% 0px' },
  );
  byId.forEach((link, id) => {
    const heading = document.getElementById(id);
    if (heading) {
      observer.observe(heading);
    }
  });
}

/** The key / leads to the search box. */
function listenForSlash(box) {
  document.addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

const local = document.querySelector('.jl-local');
const lessons = [...document.querySelectorAll('[data-local] [data-lesson]')];
const toc = [...document.querySelectorAll('.jl-toc ol a')];

if (local) {
  offerMark(local);
}
if (lessons.length) {
  showMarks(lessons);
}
if (main?.dataset.withdrawn) {
  listenForWithdrawal();
}
if (toc.length) {
  followParts(toc);
}

const box = document.querySelector('input[type=search]');
if (box) {
  listenForSlash(box);
}
if (document.querySelector('[data-again]')) {
  setTimeout(() => location.reload(), 2000);
}
