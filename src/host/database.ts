/**
 * How long an answer is waited for, in milliseconds. Some never come: Safari's database is known to hang until the
 * app is started again, and a full disk or a version that another window holds open keep it waiting, too.
 */
const patience = 5000;

/** Opens a database of the browser's with one table. What another version of it holds is dropped. */
export async function openedDatabase(
  name: string,
  version: number,
  table: string,
  options: IDBObjectStoreParameters,
): Promise<IDBDatabase> {
  const open = (): Promise<IDBDatabase> => opened(name, version, table, options);
  return open().catch(async (reason: unknown) => {
    if (!(reason instanceof DOMException) || reason.name !== "VersionError") throw reason;
    await answerOf(indexedDB.deleteDatabase(name)); // of a newer plugin, which was gone back from
    return open();
  });
}

function opened(
  name: string,
  version: number,
  table: string,
  options: IDBObjectStoreParameters,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    const database = request.result;
    for (const old of [...database.objectStoreNames]) database.deleteObjectStore(old);
    database.createObjectStore(table, options);
  };
  return answerOf(request);
}

/** Rejects when the request fails, or is not answered in time. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return inTime((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The browser's database refused."));
    };
  });
}

/** Resolves once all of a transaction is stored. */
export function endOf(transaction: IDBTransaction): Promise<void> {
  return inTime((resolve, reject) => {
    const fail = (): void => {
      reject(transaction.error ?? new Error("The browser's database did not store."));
    };
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
}

type Asking<T> = (resolve: (value: T) => void, reject: (reason: Error) => void) => void;

/** Rejects when no answer comes, as it does for one that says no. */
function inTime<T>(ask: Asking<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => {
      reject(new Error("The browser's database did not answer."));
    }, patience);
    const first =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        window.clearTimeout(timer);
        settle(value);
      };
    ask(first(resolve), first(reject));
  });
}
