package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

public abstract class BasePresenter<V> {
    protected V view;

    public void attachView(V view) {
        this.view = view;
    }

    public void detachView() {
        view = null;
    }
}
