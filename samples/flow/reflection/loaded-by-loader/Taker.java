package org.consentry.flow.reflection.loadedbyloader;

public abstract class Taker {
    abstract void take(String text);
}
