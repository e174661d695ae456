package org.consentry.flow.gatesheldout6.rideshare;

import android.content.Context;
import android.os.Bundle;
import android.text.SpannableStringBuilder;
import android.text.Spanned;
import android.text.method.LinkMovementMethod;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

import com.google.android.material.bottomsheet.BottomSheetDialog;

/** 底部弹出的隐私协议面板 */
class AgreementSheet extends BottomSheetDialog {

    private static final String TEXT = "为保障您的出行安全，请阅读并同意《拼车出行隐私政策》。我们会读取剪切板中的行程口令，并收集位置信息用于匹配同路乘客。";
    private static final String LINK = "《拼车出行隐私政策》";

    private final AgreementStore store;
    private boolean agreed;

    AgreementSheet(Context context, AgreementStore store) {
        super(context);
        this.store = store;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        LinearLayout root = new LinearLayout(getContext());
        root.setOrientation(LinearLayout.VERTICAL);
        root.setPadding(48, 48, 48, 48);

        SpannableStringBuilder builder = new SpannableStringBuilder(TEXT);
        int start = TEXT.indexOf(LINK);
        builder.setSpan(new PolicySpan(getContext(), "https://www.ride.example.invalid/privacy"),
                start, start + LINK.length(), Spanned.SPAN_EXCLUSIVE_EXCLUSIVE);
        TextView text = new TextView(getContext());
        text.setText(builder);
        text.setMovementMethod(LinkMovementMethod.getInstance());
        root.addView(text);

        Button ok = new Button(getContext());
        ok.setText("同意并继续");
        ok.setOnClickListener(v -> {
            agreed = true;
            store.saveAgreement();
            dismiss();
        });
        root.addView(ok, new ViewGroup.LayoutParams(ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.WRAP_CONTENT));
        setContentView(root);
    }

    boolean isAgreed() {
        return agreed;
    }
}
