import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Kinds of files as an input takes them: ".txt,text/plain". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** Has the reader choose a file. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) onFile(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </>
  );
}
