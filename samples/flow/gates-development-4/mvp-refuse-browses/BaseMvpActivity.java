package org.consentry.flow.gatesdevelopment4.mvprefusebrowses;

import android.app.Activity;
import android.os.Bundle;

public abstract class BaseMvpActivity<V, P extends BasePresenter<V>> extends Activity {
    protected P presenter;

    @Override
    @SuppressWarnings("unchecked")
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        presenter = createPresenter();
        presenter.attachView((V) this);
    }

    protected abstract P createPresenter();

    @Override
    protected void onDestroy() {
        presenter.detachView();
        super.onDestroy();
    }
}
