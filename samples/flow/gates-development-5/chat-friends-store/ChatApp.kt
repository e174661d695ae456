package org.consentry.flow.gatesdevelopment5.chatfriendsstore

import android.app.Application

class ChatApp : Application() {
    override fun onCreate() {
        super.onCreate()
        AppKv.directory = filesDir
    }
}
