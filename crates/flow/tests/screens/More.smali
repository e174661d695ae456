.class public Lt/More;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

# one box is always ticked, another one only where the user did so before
.method public onCreate()V
    .registers 5
    const v0, 0x7f0b0002
    invoke-virtual {p0, v0}, Lt/More;->setContentView(I)V
    const v0, 0x7f080011
    invoke-virtual {p0, v0}, Lt/More;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/CheckBox;
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Landroid/widget/CheckBox;->setChecked(Z)V
    invoke-virtual {p0}, Lt/More;->isTaskRoot()Z
    move-result v3
    if-eqz v3, :end
    const v0, 0x7f080012
    invoke-virtual {p0, v0}, Lt/More;->findViewById(I)Landroid/view/View;
    move-result-object v1
    check-cast v1, Landroid/widget/CheckBox;
    invoke-virtual {v1, v2}, Landroid/widget/CheckBox;->setChecked(Z)V
    :end
    return-void
.end method

# named by the layout; which screen the intent opens is not known
.method public click(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p0}, Lt/More;->getIntent()Landroid/content/Intent;
    move-result-object v0
    invoke-virtual {p0, v0}, Lt/More;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
