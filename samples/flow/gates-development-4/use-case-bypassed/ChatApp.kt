package org.consentry.flow.gatesdevelopment4.usecasebypassed

import android.app.Application

class ChatApp : Application() {
    val container by lazy { AppContainer(this) }
}
