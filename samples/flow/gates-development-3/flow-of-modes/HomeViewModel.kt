package org.consentry.flow.gatesdevelopment3.flowofmodes

import android.content.pm.PackageManager
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.onEach

enum class Mode { BASIC, FULL }

class HomeViewModel(
    private val settings: SettingsRepository,
    private val packages: PackageManager,
    scope: CoroutineScope,
) {
    private val _apps = MutableStateFlow<List<String>>(emptyList())
    val apps: StateFlow<List<String>> = _apps

    init {
        settings.policyAccepted
            .map { accepted -> if (accepted) Mode.FULL else Mode.BASIC }
            .onEach { mode -> show(mode) }
            .launchIn(scope)
    }

    fun onAccept() = settings.acceptPolicy()

    private fun show(mode: Mode) {
        _apps.value = when (mode) {
            Mode.FULL -> scan()
            Mode.BASIC -> emptyList()
        }
    }

    private fun scan(): List<String> = packages.getInstalledPackages(0).map { it.packageName }
}
