/** A field for part of a name. */
interface FindFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly className: string | undefined;
}

export function FindField({ label, words, onWords, className }: FindFieldProps) {
  return (
    <input
      type="search"
      className={className}
      aria-label={label}
      placeholder={label}
      value={words}
      onChange={(event) => onWords(event.target.value)}
    />
  );
}
