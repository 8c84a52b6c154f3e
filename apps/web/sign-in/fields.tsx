import { passwordLength } from '@lofte/service/check-password';
import type { Language } from '../language.ts';
import { signInWords } from './words.ts';

/** One line to write in, with its label above it. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email';
  readonly autocomplete: string;
  readonly wrong?: boolean;
}) {
  const { name, label, value = '', type = 'text', autocomplete, wrong } = props;
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      <input
        class="form-input"
        id={name}
        name={name}
        type={type}
        value={value}
        autocomplete={autocomplete}
        spellcheck={false}
        maxlength={254}
        required
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? 'issue' : undefined}
      />
    </div>
  );
}

/** A password to type, paste or have filled in; the script adds a way to see it. */
export function PasswordField(props: {
  readonly name: string;
  readonly label: string;
  /** A new one: with what makes a good one. */
  readonly fresh?: boolean;
  readonly language: Language;
  readonly wrong?: boolean;
}) {
  const { name, label, fresh, language, wrong } = props;
  const say = signInWords[language];
  const hint = `${name}-hint`;
  const described = [...(fresh ? [hint] : []), ...(wrong ? ['issue'] : [])].join(' ');
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      {fresh ? (
        <span class="form-hint" id={hint}>
          {say.passwordHint(passwordLength.least)}
        </span>
      ) : null}
      <input
        class="form-input"
        id={name}
        name={name}
        type="password"
        autocomplete={fresh ? 'new-password' : 'current-password'}
        required
        data-show={say.showPassword}
        data-hide={say.hidePassword}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
