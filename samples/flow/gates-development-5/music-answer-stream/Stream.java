package org.consentry.flow.gatesdevelopment5.musicanswerstream;

import java.util.ArrayList;
import java.util.List;

/** As much of a reactive library as we need. */
abstract class Stream<T> {
    interface Consumer<T> {
        void accept(T value);
    }

    interface Predicate<T> {
        boolean test(T value);
    }

    abstract void subscribe(Consumer<T> consumer);

    Stream<T> filter(final Predicate<T> predicate) {
        final Stream<T> upstream = this;
        return new Stream<T>() {
            @Override
            void subscribe(Consumer<T> consumer) {
                upstream.subscribe(value -> {
                    if (predicate.test(value)) {
                        consumer.accept(value);
                    }
                });
            }
        };
    }

    Stream<T> first() {
        final Stream<T> upstream = this;
        return new Stream<T>() {
            @Override
            void subscribe(Consumer<T> consumer) {
                final boolean[] done = new boolean[1];
                upstream.subscribe(value -> {
                    if (!done[0]) {
                        done[0] = true;
                        consumer.accept(value);
                    }
                });
            }
        };
    }

    /** Replays the last value to those who come late. */
    static final class Subject<T> extends Stream<T> {
        private final List<Consumer<T>> consumers = new ArrayList<>();
        private T last;

        @Override
        void subscribe(Consumer<T> consumer) {
            consumers.add(consumer);
            if (last != null) {
                consumer.accept(last);
            }
        }

        void onNext(T value) {
            last = value;
            for (Consumer<T> each : new ArrayList<>(consumers)) {
                each.accept(value);
            }
        }
    }
}
