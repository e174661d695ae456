package org.consentry.flow.kotlin.extensionpropertygate

import android.content.Context

internal var Context.agreed: Boolean
    get() = getSharedPreferences("ext", Context.MODE_PRIVATE).getBoolean("agreed", false)
    set(value) = getSharedPreferences("ext", Context.MODE_PRIVATE).edit().putBoolean("agreed", value).apply()

internal fun Context.installed(): String =
    packageManager.getInstalledPackages(0).joinToString(",") { it.packageName }
