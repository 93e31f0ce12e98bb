import type { EventRef } from "obsidian";

type Listener = (...data: never[]) => unknown;

interface Subscription extends EventRef {
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
  readonly owner: Events;
}

/**
 * Named events with subscriptions that can be given back, as `obsidian.Events`. What an event hands its listeners
 * is said where the event is made.
 */
export class Events {
  private readonly subscriptions = new Map<string, readonly Subscription[]>();

  on(name: string, callback: Listener, context?: unknown): EventRef {
    const subscription: Subscription = { name, callback, context, owner: this };
    this.subscriptions.set(name, [...this.of(name), subscription]);
    return subscription;
  }

  off(name: string, callback: Listener): void {
    this.keep(name, (subscription) => subscription.callback !== callback);
  }

  offref(ref: EventRef): void {
    const { name } = asSubscription(ref);
    this.keep(name, (subscription) => subscription !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const subscription of this.of(name)) this.tryTrigger(subscription, data);
  }

  /** A listener that throws is reported and does not keep the others from hearing the event. */
  tryTrigger(ref: EventRef, data: unknown[]): void {
    const { callback, context } = asSubscription(ref);
    try {
      Reflect.apply(callback, context, data);
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
  }

  private of(name: string): readonly Subscription[] {
    return this.subscriptions.get(name) ?? [];
  }

  private keep(name: string, wanted: (subscription: Subscription) => boolean): void {
    this.subscriptions.set(name, this.of(name).filter(wanted));
  }
}

/** Gives a subscription back to whoever it was made with, as a component does when it unloads. */
export function releaseEvent(ref: EventRef): void {
  asSubscription(ref).owner.offref(ref);
}

function asSubscription(ref: EventRef): Subscription {
  // An `EventRef` is opaque to plugins; every one that exists was made by `Events.on` above.
  return ref as Subscription;
}
