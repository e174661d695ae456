package org.consentry.flow.gatesheldout3.generatedbinding;

import android.app.Activity;
import android.view.View;
import org.consentry.flow.gatesheldout3.generatedbinding.generated.OnClickListener;

public class ActivityKeyboardBindingImpl implements OnClickListener.Listener {
    private final View mRoot;
    private PolicyViewModel mViewModel;

    private ActivityKeyboardBindingImpl(View root) {
        mRoot = root;
        mRoot.findViewById(R.id.accept).setOnClickListener(new OnClickListener(this, 1));
        mRoot.findViewById(R.id.decline).setOnClickListener(new OnClickListener(this, 2));
    }

    public static ActivityKeyboardBindingImpl inflate(Activity activity) {
        activity.setContentView(R.layout.activity_keyboard);
        return new ActivityKeyboardBindingImpl(activity.findViewById(R.id.root));
    }

    public void setViewModel(PolicyViewModel viewModel) {
        mViewModel = viewModel;
    }

    @Override
    public final void _internalCallbackOnClick(int sourceId, View callbackArg_0) {
        switch (sourceId) {
            case 1: {
                PolicyViewModel viewModel = mViewModel;
                boolean viewModelJavaLangObjectNull = viewModel != null;
                if (viewModelJavaLangObjectNull) {
                    viewModel.onAccept();
                }
                break;
            }
            case 2: {
                PolicyViewModel viewModel = mViewModel;
                boolean viewModelJavaLangObjectNull = viewModel != null;
                if (viewModelJavaLangObjectNull) {
                    viewModel.onDecline();
                }
                break;
            }
        }
    }
}
