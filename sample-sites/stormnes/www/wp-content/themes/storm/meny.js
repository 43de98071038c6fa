document.querySelectorAll('.wp-block-navigation').forEach(function (n) { n.classList.add('klar'); });
