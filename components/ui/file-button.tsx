import { useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  label: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** Chooses a JSON file. The same file can be chosen twice: it may have been changed meanwhile. */
export function FileButton({ label, disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="hidden"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
