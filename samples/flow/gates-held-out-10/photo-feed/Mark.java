package org.consentry.flow.gatesheldout10.photofeed;

interface Mark {
    String value();
}
