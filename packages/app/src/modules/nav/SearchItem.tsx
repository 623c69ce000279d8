import { SidebarItem } from '@backstage/core-components';
import { SearchModal, useSearchModal } from '@backstage/plugin-search';
import { QuickResults } from '../search';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect } from 'react';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Search in the navigation; ⌘K or Ctrl-K opens it from anywhere. */
export function SearchItem() {
  const { state, toggleModal } = useSearchModal();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hotkey = isMac ? event.metaKey : event.ctrlKey;
      if (hotkey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        toggleModal();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [toggleModal]);

  return (
    <>
      <SidebarItem
        icon={SearchIcon}
        text={`Search (${isMac ? '⌘K' : 'Ctrl-K'})`}
        onClick={toggleModal}
      />
      <SearchModal
        {...state}
        toggleModal={toggleModal}
        resultItemComponents={resultSet => <QuickResults {...resultSet} />}
      />
    </>
  );
}
