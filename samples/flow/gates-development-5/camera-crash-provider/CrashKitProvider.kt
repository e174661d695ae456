package org.consentry.flow.gatesdevelopment5.cameracrashprovider

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.net.Uri

class CrashKitProvider : ContentProvider() {
    override fun onCreate(): Boolean {
        val context = context ?: return false
        CrashKit.install(context.filesDir)
        CrashKit.userId = DeviceIds.androidId(context)
        return true
    }

    override fun query(uri: Uri, projection: Array<String>?, selection: String?, args: Array<String>?, order: String?): Cursor? =
        null

    override fun getType(uri: Uri): String? = null

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun delete(uri: Uri, selection: String?, args: Array<String>?): Int = 0

    override fun update(uri: Uri, values: ContentValues?, selection: String?, args: Array<String>?): Int = 0
}
