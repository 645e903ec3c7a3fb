interface PickBoxProps {
  /** Whom or what it chooses. */
  label: string;
  className?: string;
  isChosen: boolean;
  onToggle: () => void;
}

/** Chooses a row of a list for what is done with many at once: a small box in a target that a finger hits. */
export function PickBox({ label, className = '', isChosen, onToggle }: PickBoxProps) {
  return (
    <label className={`flex size-7 shrink-0 items-center justify-center ${className}`}>
      <input
        type="checkbox"
        className="size-4 accent-accent"
        aria-label={label}
        checked={isChosen}
        onChange={onToggle}
      />
    </label>
  );
}
