package org.consentry.flow.gatesheldout7.badmintoncourts.http;

public interface HttpCallback {
    void onResult(String text);
}
