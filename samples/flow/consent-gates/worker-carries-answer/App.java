package org.consentry.flow.consentgates.workercarriesanswer;

import android.app.Application;

public class App extends Application {
    Answers answers;

    @Override
    public void onCreate() {
        super.onCreate();
        answers = new Answers(this);
        CallsWorker.enqueue(this, answers.agreed());
    }
}
