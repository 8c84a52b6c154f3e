/** That a form was refused, and why as far as that is not said at its fields. */
export function Refused({ what, why }: { what: string; why: readonly string[] }) {
  return (
    <div class="alert alert-error" role="alert">
      <p>{what}</p>
      {[...new Set(why)].map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
}
