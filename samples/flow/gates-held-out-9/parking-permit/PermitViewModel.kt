package org.consentry.flow.gatesheldout9.parkingpermit

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

class PermitViewModel(private val answers: AnswerStore, private val zones: ZoneFinder) {
    private val viewModelScope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    private val mutable = MutableStateFlow<PermitState>(PermitState.Asking)
    val state: StateFlow<PermitState> = mutable

    init {
        state.filterIsInstance<PermitState.Ready>().onEach { locate(it) }.launchIn(viewModelScope)
        answers.load()?.let(::dispatch)
    }

    fun onAnswer(event: PermitEvent) {
        answers.save(event)
        dispatch(event)
    }

    fun onPermission() {
        viewModelScope.launch { (state.value as? PermitState.Ready)?.let { locate(it) } }
    }

    private suspend fun locate(ready: PermitState.Ready) {
        if (ready.zone != null) return
        zones.find()?.let { dispatch(PermitEvent.Located(it)) }
    }

    private fun dispatch(event: PermitEvent) = mutable.update { reduce(it, event) }

    fun onCleared() = viewModelScope.cancel()
}
