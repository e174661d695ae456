package org.consentry.flow.gatesdevelopment4.policynotloaded;

public interface ResultCallback<T> {
    void onSuccess(T result);

    void onFailure(Exception e);
}
