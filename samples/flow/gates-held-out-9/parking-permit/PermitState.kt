package org.consentry.flow.gatesheldout9.parkingpermit

sealed class PermitState {
    object Asking : PermitState()
    object Guest : PermitState()
    data class Ready(val zone: String?) : PermitState()
}

sealed class PermitEvent {
    object Accepted : PermitEvent()
    object Declined : PermitEvent()
    data class Located(val zone: String) : PermitEvent()
}

fun reduce(state: PermitState, event: PermitEvent): PermitState = when (event) {
    PermitEvent.Accepted -> PermitState.Ready(zone = null)
    PermitEvent.Declined -> PermitState.Guest
    is PermitEvent.Located -> if (state is PermitState.Ready) state.copy(zone = event.zone) else state
}
