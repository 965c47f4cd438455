(() => {
  'use strict';
  const changes = [...document.querySelectorAll('.inline .change')];
  const position = document.getElementById('position');
  const view = document.getElementById('view');
  let at = -1;

  // The two columns are made of the inline text, so that the page holds every word once.
  document.querySelectorAll('.clause').forEach(clause => {
    const inline = clause.querySelector('.inline');
    for (const [side, other] of [['old', 'ins'], ['new', 'del']]) {
      const column = inline.cloneNode(true);
      column.className = 'column ' + side;
      column.querySelectorAll(other).forEach(node => node.remove());
      column.querySelectorAll('[id]').forEach(node => node.removeAttribute('id'));
      clause.querySelector('.columns').append(column);
    }
  });

  const show = () => {
    const clause = changes[at].closest('.clause');
    const inline = document.body.classList.contains('as-inline');
    const target = inline ? changes[at] : clause.querySelector('.columns');
    document.querySelectorAll('.current').forEach(node => node.classList.remove('current'));
    changes[at].classList.add('current');
    if (!inline) {
      const index = [...clause.querySelectorAll('.inline .change')].indexOf(changes[at]);
      clause.querySelectorAll('.columns [data-change="' + index + '"]').forEach(node => node.classList.add('current'));
    }
    const visible = inline ? target : clause.querySelector('.columns .current') || target;
    visible.setAttribute('tabindex', '-1');
    visible.focus({preventScroll: true});
    visible.scrollIntoView({block: 'center'});
    position.textContent = position.dataset.change + ' ' + (at + 1) + ' ' + position.dataset.of + ' ' + changes.length;
  };
  const go = step => {
    if (changes.length > 0) {
      at = at < 0 ? (step > 0 ? 0 : changes.length - 1) : (at + step + changes.length) % changes.length;
      show();
    }
  };
  const turn = () => {
    const inline = document.body.classList.toggle('as-inline');
    view.textContent = inline ? view.dataset.side : view.dataset.inline;
    if (at >= 0) {
      show();
    }
  };

  document.querySelector('.bar').hidden = false;
  document.getElementById('next').addEventListener('click', () => go(1));
  document.getElementById('previous').addEventListener('click', () => go(-1));
  view.addEventListener('click', turn);
  document.addEventListener('keydown', event => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === 'n') { go(1); }
      if (event.key === 'p') { go(-1); }
      if (event.key === 'v') { turn(); }
    }
  });
})();
