// A way to see what one types: it helps more than it harms where nobody looks over the shoulder (NIST SP 800-63B-4, 3.1.1.2).
for (const field of document.querySelectorAll<HTMLInputElement>('input[type=password][data-show]')) {
  const button = document.createElement('button');
  const say = () => {
    button.textContent = (field.type === 'password' ? field.dataset.show : field.dataset.hide) ?? '';
  };
  button.type = 'button';
  button.className = 'button button-unstyled small';
  button.addEventListener('click', () => {
    field.type = field.type === 'password' ? 'text' : 'password';
    say();
  });
  say();
  field.after(button);
  field.form?.addEventListener('submit', () => {
    field.type = 'password';
  });
}
