import classes from './SkipLinks.module.css';
import { focusRegion, REGIONS } from './regions';

/** The first stops of the keyboard: past everything, to where one wants to be. */
export function SkipLinks() {
  return (
    <nav className={classes.links} aria-label="Skip">
      {REGIONS.map(({ id, name }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            focusRegion(id);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
