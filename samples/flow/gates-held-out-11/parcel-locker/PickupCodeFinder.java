package org.consentry.flow.gatesheldout11.parcellocker;

import android.content.ClipData;
import android.content.ClipboardManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class PickupCodeFinder implements EventBus.Subscriber<PrivacyEvent> {
    private static final Pattern CODE = Pattern.compile("取件码[:： ]?(\\d{6,8})");

    private final EventBus bus;
    private final ClipboardManager clipboard;

    PickupCodeFinder(EventBus bus, ClipboardManager clipboard) {
        this.bus = bus;
        this.clipboard = clipboard;
    }

    @Override
    public void onEvent(PrivacyEvent event) {
        if (!event.isAnswered()) {
            return;
        }
        ClipData clip = clipboard.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0 || clip.getItemAt(0).getText() == null) {
            return;
        }
        Matcher matcher = CODE.matcher(clip.getItemAt(0).getText());
        if (matcher.find()) {
            bus.post(new CodeFoundEvent(matcher.group(1)));
        }
    }
}
