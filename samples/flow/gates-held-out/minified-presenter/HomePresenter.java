package org.consentry.flow.gatesheldout.minifiedpresenter;

import android.content.ContentResolver;
import android.provider.Settings;

final class HomePresenter {
    interface Contract {
        void askForConsent();

        void render(String profile);
    }

    private final Contract view;
    private final Repository repository;
    private final ContentResolver resolver;

    HomePresenter(Contract view, Repository repository, ContentResolver resolver) {
        this.view = view;
        this.repository = repository;
        this.resolver = resolver;
    }

    void onViewReady() {
        if (Boolean.parseBoolean(repository.state())) {
            loadProfile();
        } else {
            view.askForConsent();
        }
    }

    void onConsent() {
        repository.accept();
        loadProfile();
    }

    private void loadProfile() {
        String profile = Settings.Secure.getString(resolver, Settings.Secure.ANDROID_ID);
        Api.post("profile", profile);
        view.render(profile);
    }
}
