"""Catalogues from elsewhere: what WooCommerce, Shopify and PrestaShop export, read and kept in step.

``tables`` reads a CSV file whatever its encoding and separator; one module a shop system turns tables into
``records``, purely; ``formats`` recognises which system a file comes from; ``applying`` is the only one that
writes; ``command`` is ``flask catalog import``.
"""
