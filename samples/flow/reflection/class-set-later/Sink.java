package org.consentry.flow.reflection.classsetlater;

abstract class Sink {
    abstract void take(String text);
}
